//! Tests that read each example of the document as its type.

#![allow(clippy::needless_raw_string_hashes, clippy::too_many_lines)]

use humanloop::runtime::Decode;
use humanloop::runtime::wire::from_slice;
use humanloop::types;

/// Decodes an example. The name of the example is part of a failure.
#[track_caller]
fn read<T: Decode>(name: &str, json: &str) {
    if let Err(error) = from_slice::<T>(json.as_bytes()) {
        panic!("{name}: {error}");
    }
}

/// `PATCH /agents/{id}/log/{log_id}`.
#[test]
fn agents_update_log() {
    #[cfg(feature = "serde")]
    {
        let json = r#"{
  "messages": [
    {
      "role": "user",
      "content": "What should I wear in Oslo today?"
    }
  ],
  "output_message": {
    "role": "assistant",
    "content": "Take a rain jacket."
  },
  "inputs": {
    "place": "Oslo"
  },
  "log_status": "complete"
}"#;
        read::<types::AgentLogUpdate>("request complete", json);
    }

    #[cfg(feature = "serde")]
    {
        let json = r#"{
  "output": null,
  "error": "The provider timed out.",
  "log_status": "incomplete"
}"#;
        read::<types::AgentLogUpdate>("request unset_output", json);
    }
    let json = r#"{
  "output_message": {
    "role": "assistant",
    "content": "Take a rain jacket."
  },
  "prompt_tokens": 182,
  "reasoning_tokens": 24,
  "output_tokens": 9,
  "prompt_cost": 0.000455,
  "output_cost": 0.00018,
  "finish_reason": "stop",
  "messages": [
    {
      "role": "user",
      "content": [
        {
          "type": "text",
          "text": "What should I wear here today?"
        },
        {
          "type": "image_url",
          "image_url": {
            "url": "https://example.com/street.png",
            "detail": "low"
          }
        }
      ]
    },
    {
      "role": "assistant",
      "content": null,
      "tool_calls": [
        {
          "id": "call_Qm1",
          "type": "function",
          "function": {
            "name": "get_weather",
            "arguments": "{\"city\": \"Oslo\"}"
          }
        }
      ],
      "thinking": [
        {
          "type": "thinking",
          "thinking": "The weather decides.",
          "signature": "c2ln"
        },
        {
          "type": "redacted_thinking",
          "data": "ZW5j"
        }
      ]
    },
    {
      "role": "tool",
      "content": "4 degrees, rain",
      "tool_call_id": "call_Qm1",
      "name": "get_weather"
    }
  ],
  "tool_choice": "auto",
  "agent": {
    "path": "agents/Weather helper",
    "id": "ag_7Gd0pQs",
    "directory_id": "dir_1aB",
    "model": "gpt-4o",
    "endpoint": "chat",
    "template": [
      {
        "role": "system",
        "content": "You help people of {{place}} with the weather."
      }
    ],
    "template_language": "default",
    "provider": "openai",
    "max_tokens": -1,
    "temperature": 0.7,
    "top_p": 1.0,
    "stop": [
      "END"
    ],
    "presence_penalty": 0.0,
    "frequency_penalty": 0.0,
    "other": {},
    "seed": 7,
    "response_format": null,
    "reasoning_effort": "low",
    "tools": [
      {
        "type": "inline",
        "json_schema": {
          "name": "get_weather",
          "description": "Look up the weather of a city.",
          "strict": true,
          "parameters": {
            "type": "object",
            "properties": {
              "city": {
                "type": "string"
              }
            },
            "required": [
              "city"
            ],
            "additionalProperties": false
          }
        },
        "on_agent_call": "continue"
      },
      {
        "type": "file",
        "link": {
          "file_id": "tl_6Yh3Nw",
          "environment_id": null,
          "version_id": "tlv_9Xk2"
        },
        "on_agent_call": "stop",
        "file": null
      }
    ],
    "attributes": {
      "team": "field"
    },
    "max_iterations": 5,
    "version_name": "v3",
    "version_description": "Answers more briefly.",
    "description": null,
    "tags": [
      "weather"
    ],
    "readme": null,
    "name": "Weather helper",
    "schema": null,
    "version_id": "agv_2Rt6",
    "type": "agent",
    "environments": [
      {
        "id": "env_5Zq1rT",
        "created_at": "2025-01-10T08:00:00Z",
        "name": "production",
        "tag": "default"
      }
    ],
    "created_at": "2025-03-11T14:02:10Z",
    "updated_at": "2025-04-20T16:40:00Z",
    "created_by": {
      "id": "usr_3kq9Vt2mXw",
      "email_address": "ada@example.com",
      "full_name": "Ada Example"
    },
    "committed_by": {
      "id": "usr_3kq9Vt2mXw",
      "email_address": "ada@example.com",
      "full_name": "Ada Example"
    },
    "committed_at": "2025-04-20T16:40:00Z",
    "status": "committed",
    "last_used_at": "2025-05-02T10:15:33Z",
    "version_logs_count": 17,
    "total_logs_count": 203,
    "inputs": [
      {
        "name": "place"
      }
    ],
    "evaluators": [
      {
        "version_reference": {
          "type": "environment",
          "file": {
            "path": "evaluators/Helpfulness",
            "id": "ev_8hT2kLm",
            "directory_id": "dir_1aB",
            "version_name": "v2",
            "version_description": null,
            "spec": {
              "arguments_type": "target_free",
              "return_type": "boolean",
              "evaluator_type": "python",
              "code": "def evaluate(log):\n    return bool(log[\"output\"])\n",
              "attributes": {},
              "options": null,
              "number_limits": null,
              "number_valence": null
            },
            "name": "Helpfulness",
            "description": null,
            "schema": null,
            "readme": null,
            "tags": [
              "quality"
            ],
            "version_id": "evv_4Pq7",
            "type": "evaluator",
            "environments": [
              {
                "id": "env_5Zq1rT",
                "created_at": "2025-01-10T08:00:00Z",
                "name": "production",
                "tag": "default"
              }
            ],
            "created_at": "2025-02-01T09:30:00Z",
            "updated_at": "2025-03-01T09:30:00Z",
            "created_by": {
              "id": "usr_3kq9Vt2mXw",
              "email_address": "ada@example.com",
              "full_name": "Ada Example"
            },
            "last_used_at": "2025-05-02T10:15:33Z",
            "version_logs_count": 41,
            "total_logs_count": 98,
            "inputs": [],
            "evaluators": null,
            "evaluator_aggregates": null,
            "attributes": {}
          },
          "environment": {
            "id": "env_5Zq1rT",
            "created_at": "2025-01-10T08:00:00Z",
            "name": "production",
            "tag": "default"
          }
        },
        "version": null,
        "state": "active",
        "created_at": "2025-03-12T08:00:00Z",
        "updated_at": "2025-03-12T08:00:00Z"
      }
    ],
    "evaluator_aggregates": [
      {
        "value": 0.93,
        "evaluator_id": "ev_8hT2kLm",
        "evaluator_version_id": "evv_4Pq7",
        "created_at": "2025-04-21T00:00:00Z",
        "updated_at": "2025-05-02T00:00:00Z"
      }
    ],
    "raw_file_content": null
  },
  "start_time": "2025-05-02T10:15:30.120Z",
  "end_time": "2025-05-02T10:15:33.480Z",
  "output": "Take a rain jacket.",
  "created_at": "2025-05-02T10:15:33.500Z",
  "error": null,
  "provider_latency": 3.36,
  "stdout": null,
  "provider_request": {
    "model": "gpt-4o",
    "n": 1
  },
  "provider_response": {
    "id": "chatcmpl-1"
  },
  "inputs": {
    "place": "Oslo"
  },
  "source": "sdk",
  "metadata": {
    "release": "2025.5"
  },
  "source_datapoint_id": "dp_3Wc8",
  "trace_parent_id": null,
  "batches": [
    "bt_1"
  ],
  "user": "user-42",
  "environment": "production",
  "save": true,
  "log_id": "log_5Bn9",
  "id": "log_5Bn9",
  "evaluator_logs": [
    {
      "id": "log_6Ev1",
      "parent_id": "log_5Bn9",
      "judgment": true,
      "marked_completed": true,
      "created_at": "2025-05-02T10:15:34Z",
      "save": true,
      "evaluator_logs": [],
      "evaluator": {
        "path": "evaluators/Helpfulness",
        "id": "ev_8hT2kLm",
        "directory_id": "dir_1aB",
        "version_name": "v2",
        "version_description": null,
        "spec": {
          "arguments_type": "target_free",
          "return_type": "boolean",
          "evaluator_type": "python",
          "code": "def evaluate(log):\n    return bool(log[\"output\"])\n",
          "attributes": {},
          "options": null,
          "number_limits": null,
          "number_valence": null
        },
        "name": "Helpfulness",
        "description": null,
        "schema": null,
        "readme": null,
        "tags": [
          "quality"
        ],
        "version_id": "evv_4Pq7",
        "type": "evaluator",
        "environments": [
          {
            "id": "env_5Zq1rT",
            "created_at": "2025-01-10T08:00:00Z",
            "name": "production",
            "tag": "default"
          }
        ],
        "created_at": "2025-02-01T09:30:00Z",
        "updated_at": "2025-03-01T09:30:00Z",
        "created_by": {
          "id": "usr_3kq9Vt2mXw",
          "email_address": "ada@example.com",
          "full_name": "Ada Example"
        },
        "last_used_at": "2025-05-02T10:15:33Z",
        "version_logs_count": 41,
        "total_logs_count": 98,
        "inputs": [],
        "evaluators": null,
        "evaluator_aggregates": null,
        "attributes": {}
      },
      "parent": null
    }
  ],
  "trace_flow_id": "fl_0Aa1",
  "trace_id": "trc_7Kk4",
  "trace_children": [
    {
      "id": "log_5Bo0",
      "start_time": "2025-05-02T10:15:31.000Z",
      "end_time": "2025-05-02T10:15:31.200Z",
      "output": "4 degrees, rain",
      "inputs": {
        "city": "Oslo"
      },
      "trace_parent_id": "log_5Bn9",
      "save": true,
      "evaluator_logs": [],
      "trace_id": "trc_7Kk4",
      "trace_children": [],
      "tool": {
        "path": "tools/get_weather",
        "id": "tl_6Yh3Nw",
        "directory_id": "dir_1aB",
        "function": {
          "name": "get_weather",
          "description": "Look up the weather of a city.",
          "strict": true,
          "parameters": {
            "type": "object",
            "properties": {
              "city": {
                "type": "string"
              }
            },
            "required": [
              "city"
            ],
            "additionalProperties": false
          }
        },
        "source_code": null,
        "setup_values": null,
        "attributes": {},
        "tool_type": "json_schema",
        "version_name": null,
        "version_description": null,
        "name": "get_weather",
        "description": null,
        "readme": null,
        "tags": [],
        "version_id": "tlv_9Xk2",
        "type": "tool",
        "environments": [],
        "created_at": "2025-02-01T09:30:00Z",
        "updated_at": "2025-02-01T09:30:00Z",
        "created_by": {
          "id": "usr_3kq9Vt2mXw",
          "email_address": "ada@example.com",
          "full_name": "Ada Example"
        },
        "last_used_at": "2025-05-02T10:15:31Z",
        "version_logs_count": 12,
        "total_logs_count": 12,
        "inputs": [
          {
            "name": "city"
          }
        ],
        "evaluators": [],
        "signature": "get_weather(city: str)",
        "evaluator_aggregates": []
      }
    }
  ]
}"#;
    read::<types::AgentLogResponse>("200 updated", json);
    let json = r#"{
  "detail": [
    {
      "loc": [
        "body",
        "log_status"
      ],
      "msg": "Input should be 'complete' or 'incomplete'",
      "type": "enum"
    },
    {
      "loc": [
        "body",
        "messages",
        0,
        "role"
      ],
      "msg": "Field required",
      "type": "missing"
    }
  ]
}"#;
    read::<types::HttpValidationError>("422 bad_status", json);
}
