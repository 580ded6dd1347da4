"""The receiving desk: what a gateway runs on the folder where bundles arrive; no vault, no window.

It files into a SQL database of its own, the only one outside `desktop.storage`.
"""
