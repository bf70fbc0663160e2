"""What a browser sees: settings, URLs, templates, components, static files."""
