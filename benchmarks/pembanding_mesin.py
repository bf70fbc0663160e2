"""The other sides of `benchmarks.alur`: the same six steps in memory by SpiffWorkflow and by transitions.

Both come with the extra `bench`. Neither asks for a role, checks a field or names an article; each is used as its own
documentation shows, SpiffWorkflow by its core library without BPMN.
"""

from collections.abc import Callable
from importlib.metadata import version
from itertools import pairwise

STEPS = ("assign", "accept", "plan", "hand_over", "forward", "finish")
Walk = Callable[[], object]


def walk_transitions() -> Walk:
    """One case, put back to its first step for every walk: cheaper than a new model, which has to be bound."""
    from transitions import Machine

    class Case:
        state: str

    case, states = Case(), [*STEPS, "done"]
    pairs = zip(STEPS, states[1:], strict=True)
    moves = [{"trigger": f"do_{step}", "source": step, "dest": after} for step, after in pairs]
    machine = Machine(model=case, states=states, transitions=moves, initial=STEPS[0], auto_transitions=False)
    names = [f"do_{step}" for step in STEPS]

    def walk() -> bool:
        machine.set_state(STEPS[0])
        for name in names:
            getattr(case, name)()
        return case.state == "done"

    return walk


def walk_spiff() -> Walk:
    """One specification for all cases; each case a workflow whose start and six tasks are run as they become ready."""
    from SpiffWorkflow.specs.Simple import Simple
    from SpiffWorkflow.specs.WorkflowSpec import WorkflowSpec
    from SpiffWorkflow.util.task import TaskState
    from SpiffWorkflow.workflow import Workflow

    spec = WorkflowSpec("six steps", addstart=True)
    tasks = [spec.start, *(Simple(spec, step, manual=True) for step in STEPS)]
    for task, after in pairwise(tasks):
        task.connect(after)

    def walk() -> bool:
        case = Workflow(spec)
        while task := case.get_next_task(state=TaskState.READY):
            task.run()
        return case.is_completed()

    return walk


def versions() -> str:
    """`SpiffWorkflow 3.2.0, transitions 0.9.3`. Errors: PackageNotFoundError without the extra `bench`."""
    return ", ".join(f"{name} {version(name)}" for name in ("SpiffWorkflow", "transitions"))
