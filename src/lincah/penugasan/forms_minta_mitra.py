"""The form of a request to another instansi: by criteria, because only that instansi knows its people."""

from typing import Any
from uuid import UUID

from lincah.kedudukan.queries import Pegangan
from lincah.law.penugasan import Cara
from lincah.penugasan.forms_minta import KRITERIA, MintaForm, susun_permintaan
from lincah.penugasan.queries.calon import Calon
from lincah.penugasan.services import Permintaan


class MintaMitraForm(MintaForm):
    """People of another instansi; `sendiri`: people of ours in the same team, where one letter sets all."""

    def __init__(self, *args: Any, jabatan: tuple[Pegangan, ...], sendiri: tuple[Calon, ...], **kwargs: Any) -> None:
        super().__init__(*args, jabatan=jabatan, diminta=(), sendiri=sendiri, bernama=False, **kwargs)
        for medan in ("menurut", "diminta", *(() if sendiri else ("ketua",))):
            self.fields.pop(medan, None)

    def clean(self) -> dict[str, Any]:
        """Nobody of the other instansi is named, so a ketua is one of ours."""
        self.cleaned_data["menurut"], ketua = KRITERIA, self.cleaned_data.get("ketua")
        isi = {**super().clean(), "ketua": ketua}
        if ketua and ketua not in isi.get("sendiri", []):
            self.add_error("ketua", "Ketua tim dari instansi Anda harus salah seorang yang dipilih di atasnya.")
        return isi

    def permintaan_mitra(self, mitra_id: int) -> Permintaan:
        """The command of a valid form."""
        return baca_permintaan(self.cleaned_data, mitra_id, self.untuk)


def baca_permintaan(isi: dict[str, Any], mitra_id: int, untuk: UUID | None = None) -> Permintaan:
    """A request from what was filled in, whole or not yet."""
    kelas, _, jenjang = isi["jenis"].partition(":")
    return susun_permintaan(
        isi,
        Cara.PENUNJUKAN,
        None,
        diminta=(),
        sendiri=tuple(isi.get("sendiri") or ()),
        kelas=kelas,
        jenjang=jenjang,
        jumlah=isi.get("jumlah") or 1,
        mitra_id=mitra_id,
        untuk=untuk,
    )
