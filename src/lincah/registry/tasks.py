"""Jobs that look after the queue itself."""

import logging

from procrastinate.contrib.django import app

logger = logging.getLogger(__name__)


@app.periodic(cron="*/5 * * * *")
@app.task(name="registry.pulihkan", queueing_lock="registry.pulihkan")
async def pulihkan(timestamp: int) -> int:
    """A worker that was killed leaves its job "doing" for ever: put it back into the queue. Returns how many."""
    terhenti = list(await app.job_manager.get_stalled_jobs())
    for pekerjaan in terhenti:
        logger.warning("pekerjaan %s (%s) terhenti; diulang", pekerjaan.id, pekerjaan.task_name)
        await app.job_manager.retry_job(pekerjaan)
    return len(terhenti)
