"""Who lives in the demonstration: three people and a group.

Lives here: names and languages. Must not: anything a test relies on; tests make their own people.
"""

from bot.demo.world import World


def populate(world: World) -> None:
    """Add Camille (French), Sam (English), Dominique (no language known) and their group.

    The bot is not in the group until someone adds it.
    """
    people = [
        world.add_person("Camille", "fr"),
        world.add_person("Sam", "en"),
        world.add_person("Dominique"),
    ]
    world.add_group("Famille", people, with_bot=False)
