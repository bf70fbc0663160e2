from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value
from django.utils.translation import gettext_lazy as _
from django_tenants.models import DomainMixin, TenantMixin


class Zona(models.TextChoices):
    """The three time zones of Indonesia."""

    WIB = "Asia/Jakarta", _("WIB")
    WITA = "Asia/Makassar", _("WITA")
    WIT = "Asia/Jayapura", _("WIT")


class Instansi(TenantMixin):
    """A regency government; the row lies in the shared schema, its data in `schema_name`."""

    auto_create_schema = False  # services.buat_instansi does it, in the transaction of the row

    slug = models.SlugField(_("alamat"), max_length=30, unique=True)
    nama = models.CharField(_("nama"), max_length=200)
    nama_pendek = models.CharField(_("nama pendek"), max_length=100)
    ibu_kota = models.CharField(_("ibu kota"), max_length=100)
    provinsi = models.CharField(_("provinsi"), max_length=100)
    zona = models.CharField(_("zona waktu"), max_length=20, choices=Zona, default=Zona.WIB)

    class Meta:
        verbose_name = _("instansi")
        ordering = ["nama"]

    def __str__(self) -> str:
        return self.nama

    @property
    def awalan(self) -> str:
        """The prefix of all its addresses."""
        return f"/{self.slug}/"


class Domain(DomainMixin):
    """Demanded by django-tenants; Lincah finds an instansi by its slug."""


def _same(column: str) -> Func:
    # btree_gist is not everywhere: an integer range of one number lets plain gist compare with "=".
    return Func(F(column), F(column), Value("[]"), function="int8range")


class Pemberlakuan(models.Model):
    """Which regulation profile governs an instansi from `dari` until `sampai`, both inclusive; null is open."""

    instansi = models.ForeignKey(Instansi, on_delete=models.PROTECT, related_name="pemberlakuan")
    peraturan_id = models.CharField(_("peraturan"), max_length=100)
    dari = models.DateField(_("berlaku dari"))
    sampai = models.DateField(_("berlaku sampai"), null=True, blank=True)

    class Meta:
        verbose_name = _("pemberlakuan peraturan")
        ordering = ["instansi", "dari"]
        constraints = [
            models.CheckConstraint(
                name="pemberlakuan_tidak_terbalik", condition=Q(sampai__isnull=True) | Q(sampai__gte=F("dari"))
            ),
            ExclusionConstraint(
                name="pemberlakuan_tidak_beririsan",
                expressions=[
                    (_same("instansi_id"), RangeOperators.OVERLAPS),
                    (Func(F("dari"), F("sampai"), Value("[]"), function="daterange"), RangeOperators.OVERLAPS),
                ],
            ),
        ]

    def __str__(self) -> str:
        return f"{self.peraturan_id} ({self.dari} – {self.sampai or '…'})"
