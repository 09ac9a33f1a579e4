"""The server's side of a WebSocket, byte by byte and against an independent client."""

import io
import json
import struct
import threading

import pytest
import websocket
from slack_sdk import WebClient

from tests.fake_slack import FakeSlack
from tests.fake_slack.websocket import (
    BINARY,
    CLOSE,
    CONTINUATION,
    PING,
    PONG,
    TEXT,
    ServerSocket,
    accept_key,
    frame,
    unmask,
)


def masked(opcode: int, data: bytes, final: bool = True) -> bytes:
    """A frame as clients send it."""
    plain = frame(opcode, data, final)
    head, mask = plain[: len(plain) - len(data)], b"\x37\xfa\x21\x3d"
    return bytes([head[0], head[1] | 0x80]) + head[2:] + mask + unmask(data, mask)


def a_socket(*frames: bytes) -> tuple[ServerSocket, io.BytesIO]:
    sent = io.BytesIO()
    return ServerSocket(io.BytesIO(b"".join(frames)), sent), sent


def an_address(slack: FakeSlack) -> str:
    return str(WebClient(base_url=slack.api_url).apps_connections_open(app_token=slack.app_token)["url"])


def connected(slack: FakeSlack) -> websocket.WebSocket:
    return websocket.create_connection(an_address(slack), timeout=5)


def test_the_handshake_answers_as_the_standard_says() -> None:
    assert accept_key("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536, 300_000])
def test_a_text_of_any_size_arrives_whole(size: int) -> None:
    socket, _ = a_socket(masked(TEXT, b"x" * size))
    assert socket.receive() == "x" * size
    assert socket.receive() is None


def test_fragments_are_joined_and_a_ping_between_them_is_answered() -> None:
    word = "año".encode()
    pieces = masked(TEXT, word[:2], final=False), masked(PING, b"hi"), masked(CONTINUATION, word[2:])
    socket, sent = a_socket(*pieces)
    assert socket.receive() == "año"
    assert sent.getvalue() == frame(PONG, b"hi")


def test_an_empty_first_fragment_still_starts_a_message() -> None:
    socket, _ = a_socket(masked(TEXT, b"", final=False), masked(CONTINUATION, b"x"))
    assert socket.receive() == "x"


def test_pongs_are_counted_and_a_close_is_answered_once() -> None:
    socket, sent = a_socket(masked(PONG, b""), masked(CLOSE, struct.pack("!H", 1001)))
    assert socket.receive() is None
    socket.close()
    assert (socket.pongs, sent.getvalue()) == (1, frame(CLOSE, struct.pack("!H", 1000)))


@pytest.mark.parametrize(
    "broken",
    [
        frame(TEXT, b"not masked"),
        masked(CONTINUATION, b"of nothing"),
        masked(TEXT, b"a", final=False) + masked(TEXT, b"b"),
        masked(PING, b"x" * 126),
        masked(PING, b"x", final=False),
        masked(0xB, b"unknown"),
        b"\xf1\x80\x00\x00\x00\x00",
    ],
    ids=["unmasked", "nothing to continue", "two starts", "long ping", "ping in parts", "unknown", "reserved bits"],
)
def test_a_broken_frame_closes_with_a_protocol_error(broken: bytes) -> None:
    socket, sent = a_socket(broken)
    assert socket.receive() is None
    assert sent.getvalue() == frame(CLOSE, struct.pack("!H", 1002))


@pytest.mark.parametrize("cut", [1, 3, 5, 8])
def test_a_connection_that_ends_inside_a_frame_is_an_end(cut: int) -> None:
    socket, _ = a_socket(masked(BINARY, b"0123456789")[:cut])
    assert socket.receive() is None


def test_an_independent_client_shakes_hands_and_is_greeted_once_per_ticket() -> None:
    with FakeSlack(transport="socket") as slack:
        url = an_address(slack)
        client = websocket.create_connection(url, timeout=5)
        assert json.loads(client.recv())["type"] == "hello"
        client.ping("still there")
        opcode, data = client.recv_data(control_frame=True)
        assert (opcode, bytes(data)) == (PONG, b"still there")
        client.close()
        with pytest.raises((websocket.WebSocketException, ConnectionError)):
            websocket.create_connection(url, timeout=5)


def test_an_acknowledgement_in_fragments_carries_its_payload() -> None:
    with FakeSlack(transport="socket") as slack:
        client = connected(slack)
        maria = slack.add_person("Maria")
        bot = threading.Thread(target=_acknowledge_in_two, args=(client,))
        bot.start()
        answer = slack.command(maria, slack.dm(maria), "/pledge", "status")
        bot.join()
        client.close()
    assert (answer.status, answer.body) == (200, {"text": "120 of 250"})


def _acknowledge_in_two(client: websocket.WebSocket) -> None:
    assert json.loads(client.recv())["type"] == "hello"
    envelope = json.loads(client.recv())
    assert envelope["accepts_response_payload"] is True
    ack = json.dumps({"envelope_id": envelope["envelope_id"], "payload": {"text": "120 of 250"}})
    client.send_frame(websocket.ABNF.create_frame(ack[:10], websocket.ABNF.OPCODE_TEXT, fin=0))
    client.send_frame(websocket.ABNF.create_frame(ack[10:], websocket.ABNF.OPCODE_CONT, fin=1))


def test_a_socket_asked_to_leave_gets_nothing_more() -> None:
    with FakeSlack(transport="socket") as slack:
        assert slack.sockets is not None
        old = connected(slack)
        assert json.loads(old.recv())["type"] == "hello"
        assert slack.sockets.wait_for_sockets(1)
        slack.sockets.ask_to_reconnect()
        assert json.loads(old.recv())["type"] == "disconnect"
        new = connected(slack)
        maria = slack.add_person("Maria")
        bot = threading.Thread(target=_acknowledge_in_two, args=(new,))
        bot.start()
        assert slack.command(maria, slack.dm(maria), "/pledge", "status").ok
        bot.join()
        for client in (old, new):
            client.close()
