"""Who coordinates a case: whoever the place makes it, else the one appointed."""

from lincah.law.kedudukan import Pos
from lincah.law.penugasan import Koordinasi
from lincah.penugasan.services.galat import UsulanKeliru


def tunjuk(koordinasi: Koordinasi | None, diminta: int | None, pengusul: Pos | None) -> Pos | None:
    """The post that coordinates; `diminta`: the post (id) that is to be appointed.

    Errors: UsulanKeliru for a post that cannot be appointed.
    """
    if koordinasi is not None and not koordinasi.ditunjuk:
        return next((satu for satu in koordinasi.pos if satu != pengusul), None)
    if diminta is None:
        return None
    cocok = next((satu for satu in (koordinasi.pos if koordinasi else ()) if satu.id == diminta), None)
    if cocok is None:
        raise UsulanKeliru("Jabatan ini tidak dapat ditunjuk sebagai pelaksana koordinasi; pilih lagi.", "koordinator")
    return cocok


def lanjutkan(koordinasi: Koordinasi | None, lama: int | None, pengusul: Pos) -> Pos | None:
    """Who coordinates once people have changed: the place says so, else who was appointed (id) where that still may be.

    An appointment that fits the new people no more ends with them; it does not stand in the way of the change.
    """
    dapat = koordinasi is not None and any(satu.id == lama for satu in koordinasi.pos)
    return tunjuk(koordinasi, lama if dapat else None, pengusul)
