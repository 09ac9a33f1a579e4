// The local Slack listens on every interface of the machine: keep it on this one.
const serve = Bun.serve;
Bun.serve = (options) => serve({ ...options, hostname: "127.0.0.1" });
// Whoever started it holds the other end of its standard input: when they are gone, however they went, so is it.
process.stdin.on("end", () => process.exit(0)).resume();
