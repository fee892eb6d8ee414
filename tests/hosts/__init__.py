"""Other hosts than the tests' JupyterLab, tried by hand."""
