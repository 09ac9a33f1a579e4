"""The server's side of RFC 6455: handshake, text, ping and pong, fragments, masks, close."""

import base64
import hashlib
import struct
import threading
from collections.abc import Callable
from typing import Protocol

GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA
NORMAL, PROTOCOL_ERROR, TOO_BIG = 1000, 1002, 1009
MOST_BYTES = 16 * 1024 * 1024


class Reader(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Writer(Protocol):
    def write(self, data: bytes, /) -> int | None: ...


class BrokenFrameError(Exception):
    """The other side does not speak the protocol; carries the close code to send."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code


def accept_key(key: str) -> str:
    """The `Sec-WebSocket-Accept` that answers a client's `Sec-WebSocket-Key`."""
    # SHA-1 is what the protocol asks for; it protects nothing here.
    return base64.b64encode(hashlib.sha1((key + GUID).encode(), usedforsecurity=False).digest()).decode()


def frame(opcode: int, data: bytes, final: bool = True) -> bytes:
    """One unmasked frame, as servers send them."""
    first = (0x80 if final else 0) | opcode
    if len(data) < 126:
        head = struct.pack("!BB", first, len(data))
    elif len(data) < 65_536:
        head = struct.pack("!BBH", first, 126, len(data))
    else:
        head = struct.pack("!BBQ", first, 127, len(data))
    return head + data


def unmask(data: bytes, mask: bytes) -> bytes:
    """The same operation masks and unmasks."""
    if not data:
        return data
    whole = (mask * (len(data) // 4 + 1))[: len(data)]
    return (int.from_bytes(data, "big") ^ int.from_bytes(whole, "big")).to_bytes(len(data), "big")


class ServerSocket:
    """A WebSocket on an accepted connection; any thread may send, one thread receives.

    A `mute` one stays open and says nothing; whether it still `answers_pings` is a matter of its own.
    """

    def __init__(
        self, reader: Reader, writer: Writer, process: str = "", cut: Callable[[], None] = lambda: None
    ) -> None:
        """`process` is whose socket it is, where a test with several processes must know; `cut` ends the connection."""
        self.process, self.cut = process, cut
        self._reader = reader
        self._writer = writer
        self._sending = threading.Lock()
        self.closing = False
        self.pongs = 0
        self.mute = False
        self.answers_pings = True

    def send(self, text: str) -> None:
        self._send(TEXT, text.encode())

    def ping(self, data: bytes = b"") -> None:
        self._send(PING, data)

    def close(self, code: int = NORMAL) -> None:
        """Send a close frame once; a connection that is already gone is closed enough."""
        if self.closing:
            return
        self.closing = True
        try:
            self._send(CLOSE, struct.pack("!H", code))
        except (OSError, ValueError):
            return

    def receive(self) -> str | None:
        """The next whole text, after answering pings; None once the other side has closed or gone."""
        try:
            return self._next_text()
        except BrokenFrameError as broken:
            self.close(broken.code)
        except (OSError, ValueError):
            pass
        return None

    def _next_text(self) -> str | None:
        parts: list[bytes] = []
        while True:
            piece = self._read_frame()
            if piece is None:
                return None
            final, opcode, data = piece
            if opcode >= CLOSE:
                if not self._control(opcode, data):
                    return None
                continue
            if (opcode == CONTINUATION) != bool(parts):
                raise BrokenFrameError(PROTOCOL_ERROR, "a continuation without a start, or a start inside a message")
            # An empty first fragment still starts a message, so a list of pieces and not their sum.
            parts.append(data)
            if sum(map(len, parts)) > MOST_BYTES:
                raise BrokenFrameError(TOO_BIG, "message too big")
            if final:
                return b"".join(parts).decode()

    def _control(self, opcode: int, data: bytes) -> bool:
        """Answer a control frame; False when it was the end."""
        if opcode == CLOSE:
            self.close(NORMAL)
            return False
        if opcode == PING:
            if self.answers_pings:
                self._send(PONG, data)
        elif opcode == PONG:
            self.pongs += 1
        else:
            raise BrokenFrameError(PROTOCOL_ERROR, f"unknown opcode {opcode}")
        return True

    def _read_frame(self) -> tuple[bool, int, bytes] | None:
        head = self._reader.read(2)
        if len(head) < 2:
            return None
        first, second = head
        opcode, size = first & 0x0F, second & 0x7F
        if first & 0x70 or not second & 0x80:
            raise BrokenFrameError(PROTOCOL_ERROR, "reserved bits set, or a frame without a mask")
        if opcode >= CLOSE and (size > 125 or not first & 0x80):
            raise BrokenFrameError(PROTOCOL_ERROR, "a control frame is short and whole")
        if size == 126:
            (size,) = struct.unpack("!H", self._exactly(2))
        elif size == 127:
            (size,) = struct.unpack("!Q", self._exactly(8))
        if size > MOST_BYTES:
            raise BrokenFrameError(TOO_BIG, "frame too big")
        mask = self._exactly(4)
        return bool(first & 0x80), opcode, unmask(self._exactly(size), mask)

    def _exactly(self, size: int) -> bytes:
        data = self._reader.read(size)
        if len(data) < size:
            raise OSError("connection ended inside a frame")
        return data

    def _send(self, opcode: int, data: bytes) -> None:
        with self._sending:
            self._writer.write(frame(opcode, data))
