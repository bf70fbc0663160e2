"""The other side of `benchmarks.tindakan`: six steps by django-fsm-2, each locked, saved and written to an audit table.

Five steps of people and the end; one case in five is sent back once. No roles, no articles, no receipts.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, models, transaction
from django_fsm import FSMField, transition


class Work(models.Model):
    """The state machine."""

    title = models.CharField(max_length=200)
    state = FSMField(default="assign")
    changed = models.DateTimeField(null=True)

    class Meta:
        app_label = "ukur"

    @transition(state, "assign", "accept")
    def assign(self) -> None: ...

    @transition(state, "accept", "plan")
    def accept(self) -> None: ...

    @transition(state, "plan", "work")
    def plan(self) -> None: ...

    @transition(state, "work", "review")
    def hand_over(self) -> None: ...

    @transition(state, "review", "work")
    def send_back(self) -> None: ...

    @transition(state, "review", "done")
    def finish(self) -> None: ...


class Trail(models.Model):
    """One row an act."""

    work = models.ForeignKey(Work, models.PROTECT)
    act = models.CharField(max_length=40)
    actor = models.CharField(max_length=100)
    before = models.CharField(max_length=40)
    after = models.CharField(max_length=40)
    moment = models.DateTimeField()
    detail = models.JSONField()

    class Meta:
        app_label = "ukur"


ROAD = ("assign", "accept", "plan", "hand_over", "finish")
ROAD_BACK = ("assign", "accept", "plan", "hand_over", "send_back", "hand_over", "finish")


@contextmanager
def tables() -> Iterator[None]:
    """Their tables beside ours for as long as the block lasts."""
    with connection.schema_editor() as editor:
        editor.create_model(Work)
        editor.create_model(Trail)
    try:
        yield
    finally:
        with connection.schema_editor() as editor:
            editor.delete_model(Trail)
            editor.delete_model(Work)


def open_cases(count: int) -> list[tuple[int, str]]:
    """The acts to perform, in order: (case, act)."""
    rows = Work.objects.bulk_create(Work(title="A title of some length") for _ in range(count))
    return [(row.pk, act) for n, row in enumerate(rows) for act in (ROAD_BACK if n % 5 == 0 else ROAD)]


def perform(pk: int, act: str, actor: str, moment: object) -> None:
    """One act as a careful programmer would write it."""
    with transaction.atomic():
        work = Work.objects.select_for_update().get(pk=pk)
        before = work.state
        getattr(work, act)()
        work.changed = moment
        work.save()
        row = {"act": act, "actor": actor, "before": before, "after": work.state, "detail": {"note": "as agreed"}}
        Trail.objects.create(work=work, moment=moment, **row)
