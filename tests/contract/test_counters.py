"""What every `Counters` and every `ApiKeys` does."""

from mayfly.ports import ApiKey
from tests.builders import HOUR
from tests.worlds import World

ACME = ApiKey(name="acme", creates_per_hour=1_000)
OTHER = ApiKey(name="other", creates_per_hour=1)


def test_a_count_goes_on_from_what_it_was(world: World) -> None:
    until = world.clock() + HOUR

    counts = [world.counters.add("a", amount, until=until) for amount in (1, 1, 20)]

    assert counts == [1, 2, 22]


def test_each_name_has_a_count_of_its_own(world: World) -> None:
    until = world.clock() + HOUR
    world.counters.add("a", 5, until=until)

    assert world.counters.add("b", 1, until=until) == 1


def test_a_key_is_known_by_its_hash(world: World) -> None:
    world.keys.put(b"1", ACME)
    world.keys.put(b"2", OTHER)

    assert world.keys.get(b"1") == ACME
    assert world.keys.get(b"2") == OTHER
    assert world.keys.get(b"3") is None


def test_a_key_put_again_takes_the_place_of_the_first(world: World) -> None:
    world.keys.put(b"1", ACME)
    world.keys.put(b"1", OTHER)

    assert list(world.keys.all()) == [OTHER]


def test_every_key_of_a_name_is_taken_back_and_no_other(world: World) -> None:
    for key_hash, key in ((b"1", ACME), (b"2", OTHER), (b"3", ACME)):
        world.keys.put(key_hash, key)

    assert world.keys.remove("acme")
    assert not world.keys.remove("acme")

    assert list(world.keys.all()) == [OTHER]
    assert world.keys.get(b"1") is world.keys.get(b"3") is None


def test_where_no_key_was_given_out_there_is_none(world: World) -> None:
    assert list(world.keys.all()) == []
    assert not world.keys.remove("acme")
