"""Forms and Homes: open, push, update, publish."""

from typing import Any

from . import shapes
from .checks import problems, view_problems
from .methods import ApiError, needed
from .things import Payload
from .world import World

MOST_VIEWS = 3


def views_open(world: World, args: Payload) -> Payload:
    user = _user_of(world, args)
    view = shapes.view(world, _good(args, "modal"))
    _external_id_is_free(world, view)
    world.stacks[user] = [view]
    return {"view": view}


def views_push(world: World, args: Payload) -> Payload:
    user = _user_of(world, args)
    stack = world.stacks.setdefault(user, [])
    if not stack:
        raise ApiError("not_found", "no form is open")
    if len(stack) >= MOST_VIEWS:
        raise ApiError("push_limit_reached")
    stack.append(shapes.view(world, _good(args, "modal"), parent=stack[-1]))
    return {"view": stack[-1]}


def views_update(world: World, args: Payload) -> Payload:
    asked = _good(args, "modal", "home")
    if not args.get("view_id") and not args.get("external_id"):
        raise ApiError("invalid_arguments", "either view_id or external_id")
    for stack in (*world.stacks.values(), *([home] for home in world.homes.values())):
        for n, view in enumerate(stack):
            if args.get("view_id") == view["id"] or (args.get("external_id") or None) == view["external_id"]:
                _check_hash(args, view)
                view.update(shapes.view(world, asked, keep=stack[n]))
                return {"view": view}
    raise ApiError("not_found")


def views_publish(world: World, args: Payload) -> Payload:
    needed(args, "user_id")
    user = str(args["user_id"])
    if user not in world.people:
        raise ApiError("invalid_arguments", "user_id: not found")
    asked, before = _good(args, "home"), world.homes.get(user)
    if before:
        _check_hash(args, before)
    world.homes[user] = shapes.view(world, asked, keep=before)
    return {"view": world.homes[user]}


def blocks_validate(world: World, args: Payload) -> Payload:
    needed(args, "blocks")
    found = problems(args["blocks"])
    if found:
        raise ApiError("invalid_blocks", *found, errors=found)
    return {}


def _good(args: Payload, *types: str) -> Payload:
    needed(args, "view")
    view: Any = args["view"]
    found = view_problems(view)
    if not found and view["type"] not in types:
        found = [f"view: type must be {' or '.join(types)}"]
    if found:
        raise ApiError("invalid_arguments", *found)
    return dict(view)


def _user_of(world: World, args: Payload) -> str:
    """Whose click this trigger came from; each works once (Slack also lets it lapse after three seconds)."""
    trigger = args.get("trigger_id")
    if not trigger:
        raise ApiError("invalid_arguments", "missing required field: trigger_id")
    user = world.triggers.get(str(trigger))
    if user is None:
        raise ApiError("invalid_trigger_id")
    if user == "":
        raise ApiError("exchanged_trigger_id")
    # The view is checked first: a refused form leaves the trigger unused.
    _good(args, "modal")
    world.triggers[str(trigger)] = ""
    return user


def _external_id_is_free(world: World, view: Payload) -> None:
    taken = [v["external_id"] for stack in world.stacks.values() for v in stack if v["external_id"]]
    if view["external_id"] in taken:
        raise ApiError("duplicate_external_id")


def _check_hash(args: Payload, view: Payload) -> None:
    if args.get("hash") and args["hash"] != view["hash"]:
        raise ApiError("hash_conflict")
