"""The queue: transactional with the rows of an instansi, and a killed worker's job is done after all."""

from typing import Any

import pytest
from asgiref.sync import async_to_sync
from django.db import connection, transaction
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from lincah.registry import tasks
from lincah.registry.konteks import di_instansi


def test_a_job_stands_and_falls_with_the_transaction_of_its_instansi(in_tenant: Any) -> None:
    def gagal() -> None:
        with transaction.atomic():
            tasks.pulihkan.defer(timestamp=0)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        gagal()
    assert not ProcrastinateJob.objects.exists()
    tasks.pulihkan.defer(timestamp=0)
    assert ProcrastinateJob.objects.get().task_name == "registry.pulihkan"


def test_the_minute_job_waits_once_only(in_tenant: Any) -> None:
    from procrastinate.exceptions import AlreadyEnqueued

    from lincah.audit.tasks import segel_semua

    segel_semua.defer(timestamp=0)
    with pytest.raises(AlreadyEnqueued), transaction.atomic():
        segel_semua.defer(timestamp=60)


def test_a_job_of_a_killed_worker_goes_back_into_the_queue(tenant: Any) -> None:
    with di_instansi(tenant):
        tasks.pulihkan.defer(timestamp=0)
    with connection.cursor() as kursor:  # as a worker that died left it
        kursor.execute(
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour') RETURNING id"
        )
        kursor.execute("UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s", kursor.fetchone())
    assert async_to_sync(tasks.pulihkan.func)(timestamp=0) == 1
    assert ProcrastinateJob.objects.get().status == "todo"


def test_every_job_is_known_to_the_worker() -> None:
    assert {"audit.segel", "registry.pulihkan"} <= set(app.tasks)
