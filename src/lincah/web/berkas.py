from whitenoise.storage import CompressedManifestStaticFilesStorage


class BerkasStatis(CompressedManifestStaticFilesStorage):
    """Hashed names; a picture that is missing is missing, it does not bring the whole page down."""

    manifest_strict = False

    def hashed_name(self, name: str, *args: object, **kwargs: object) -> str:
        try:
            return str(super().hashed_name(name, *args, **kwargs))
        except ValueError:
            return name
