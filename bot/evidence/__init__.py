"""Files by which contacts show what they told: attendance lists, certificates, photos."""
