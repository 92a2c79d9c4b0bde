# See en/findings.ftl for notes; messages that are missing here are said in English.
