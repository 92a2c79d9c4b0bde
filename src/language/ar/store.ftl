# See en/store.ftl for notes; messages that are missing here are said in English.
