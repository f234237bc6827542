"""What the browser tests do on the page, and the pictures that they keep."""

from pathlib import Path

from playwright.async_api import Page, expect

SHOTS = Path(__file__).parents[2] / "test-output"


async def shoot(page: Page, name: str) -> None:
    """Keep a picture."""
    SHOTS.mkdir(exist_ok=True)
    await page.screenshot(path=SHOTS / f"demo-{name}.png", animations="disabled")


async def start(page: Page) -> None:
    """Press START and wait for the welcome."""
    await page.click("#start")
    await expect(page.locator(".theirs .bubble")).to_contain_text("Quel est le problème")


async def say(page: Page, text: str) -> None:
    """Write a message."""
    await page.fill("#text", text)
    await page.press("#text", "Enter")
