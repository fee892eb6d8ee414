"""The editor in other hosts than JupyterLab, in a real browser: Notebook 7 and Voila."""
