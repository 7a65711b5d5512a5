"""Records carried between offices: change log, bundles, merging, trust."""
