"""Unit tests: seconds, and no database."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    needing = [
        item.nodeid
        for item in items
        if "/unit/" in item.nodeid and ({"db", "django_db_setup"} & set(getattr(item, "fixturenames", ())))
    ]
    if needing:
        raise pytest.UsageError(f"tests/unit does without a database; move to tests/integration: {', '.join(needing)}")
