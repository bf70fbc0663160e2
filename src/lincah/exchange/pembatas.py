"""How often one address may knock at the door: counted in memory, so that a flood does not reach the database."""

import threading
import time
from collections import OrderedDict

SEMENIT = 600
ALAMAT_DIINGAT = 10_000


class Pembatas:
    """At most `batas` knocks of an address in a minute, in this process."""

    def __init__(self, batas: int = SEMENIT) -> None:
        self.batas = batas
        self._hitung: OrderedDict[str, tuple[int, int]] = OrderedDict()
        self._kunci = threading.Lock()

    def boleh(self, asal: str) -> bool:
        """Count a knock; False when it is one too many."""
        menit = int(time.monotonic() // 60)
        with self._kunci:
            sejak, banyak = self._hitung.pop(asal, (menit, 0))
            banyak = banyak + 1 if sejak == menit else 1
            self._hitung[asal] = (menit, banyak)
            if len(self._hitung) > ALAMAT_DIINGAT:
                self._hitung.popitem(last=False)
        return banyak <= self.batas
