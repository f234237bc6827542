"""Raw calls to the Bot API, for the cases a library would not let through."""

from types import TracebackType
from typing import Any, Self

import httpx

TOKEN = "1234567:STANDIN-token-for-tests_only"
RESULT = dict[str, Any]


class Api:
    """Calls methods with JSON bodies, as a bot without a library would."""

    def __init__(self, address: str, token: str) -> None:
        self.address = address
        self.token = token
        self.http = httpx.AsyncClient(base_url=address, trust_env=False, timeout=20)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.http.aclose()

    def path(self, method: str) -> str:
        """Return a method's path."""
        return f"/bot{self.token}/{method}"

    async def __call__(self, method: str, **params: Any) -> Any:
        """Call a method that must succeed; return its result."""
        answer = await self.http.post(self.path(method), json=params)
        body = answer.json()
        assert body["ok"], body
        return body["result"]

    async def refused(self, method: str, **params: Any) -> tuple[int, str]:
        """Call a method that must be refused; return the code and the description."""
        answer = await self.http.post(self.path(method), json=params)
        body = answer.json()
        assert not body["ok"], body
        assert body["error_code"] == answer.status_code
        return answer.status_code, body["description"]
