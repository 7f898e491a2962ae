A schema says of each key what it is for and what it may be.

  $ . "$TESTDIR/../setup.sh"
  $ accord schema effort > schema
  $ sed '/"allow": {$/,$d' schema
  {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "efforts/<effort>.toml of accord: what people do for results",
    "type": "object",
    "properties": {
      "name": {
        "description": "What people do.",
        "type": "string",
        "pattern": "[^ \\t\\r\\n]"
      },
      "lead": {
        "description": "The party that leads it, by id.",
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
        "not": {
          "enum": [
            "all",
            "allow"
          ]
        }
      },
      "since": {
        "description": "The day on which it began.",
        "type": "string",
        "format": "date"
      },
      "until": {
        "description": "The day on which it ends.",
        "type": "string",
        "format": "date"
      },
      "supports": {
        "description": "The results that it serves, by id.",
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^[a-z0-9][a-z0-9-]{0,63}(/[a-z0-9][a-z0-9-]{0,63})*$"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "note": {
        "description": "What there is to say about it.",
        "type": "string"
      },
  $ sed -n '/"required"/,$p' schema
    "required": [
      "name",
      "supports"
    ]
  }

A file may break those rules that can be silenced; each is told with what it means.

  $ sed -n '/"allow": {$/,/^        }/p' schema | head -n 9
      "allow": {
        "description": "Rules that this file may break, each with the reason why.",
        "type": "object",
        "properties": {
          "unknown-key": {
            "description": "A key is none that accord knows in this place, or [checks] or [allow] names no rule, or one that can't be silenced.",
            "type": "string",
            "pattern": "[^ \\t\\r\\n]"
          },
  $ accord schema goal | grep -c -e '"syntax"' -e '"moved-goalpost"'
  0
  [1]
  $ accord schema accord | sed -n '/"checks": {$/,/"enum"/p'
      "checks": {
        "description": "How much a rule of `accord check` weighs in this partnership.",
        "type": "object",
        "properties": {
          "unknown-key": {
            "description": "A key is none that accord knows in this place, or [checks] or [allow] names no rule, or one that can't be silenced.",
            "type": "string",
            "enum": [
