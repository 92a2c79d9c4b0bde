### The desk: what its panes, headers and messages say.
