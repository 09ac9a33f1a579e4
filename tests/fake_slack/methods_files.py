"""Files: an address to send the bytes to, and their becoming a message once that is complete.

Nobody sees a file before `files.completeUploadExternal`, and that call does not say where it stands.
"""

import json
from typing import Any

from .methods import ApiError, channel_of, needed
from .methods_chat import thread_of, writable
from .things import BOT, Message, Payload
from .world import World

LONGEST_ALT = 1_000


def get_upload_url(world: World, args: Payload) -> Payload:
    needed(args, "filename", "length")
    if len(str(args.get("alt_txt") or "")) > LONGEST_ALT:
        raise ApiError("alt_txt_too_large")
    file_id = world.new_id("F")
    world.files[file_id] = {
        "id": file_id, "name": str(args["filename"]), "size": int(args["length"]), "alt": args.get("alt_txt"),
        "data": None,
    }  # fmt: skip
    return {"upload_url": f"{world.base_url}upload/{file_id}", "file_id": file_id}


def receive(world: World, file_id: str, data: bytes) -> tuple[int, Payload]:
    """The POST of the bytes to that address; their number must be the one announced."""
    file = world.files.get(file_id)
    if file is None or file["size"] != len(data):
        return 400, {"ok": False}
    file["data"] = data
    return 200, {"ok": True}


def complete(world: World, args: Payload) -> Payload:
    needed(args, "files", "channel_id")
    asked = json.loads(args["files"]) if isinstance(args["files"], str) else args["files"]
    files = [_sent(world, one) for one in asked]
    channel = writable(world, channel_of(world, args["channel_id"]))
    message = Message(channel.id, world.new_ts(), BOT, str(args.get("initial_comment") or ""))
    message.thread_ts = thread_of(world, channel, args.get("thread_ts"))
    message.files = files
    message.marker = "file:" + ",".join(str(one["name"]) for one in files)
    world.post(message)
    return {"files": [{"id": one["id"], "title": one["title"]} for one in files]}


def _sent(world: World, one: dict[str, Any]) -> Payload:
    file = world.files.get(str(one.get("id")))
    if file is None or file["data"] is None:
        raise ApiError("file_not_found")
    file["title"] = one.get("title") or file["name"]
    return file
