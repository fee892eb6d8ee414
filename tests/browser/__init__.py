"""Tests in a real browser: the editor on a plain page and in a real JupyterLab."""
