"""Parts of the page Verify."""
