#!/bin/sh
# Orders, shows where to pay, and reads how the order stands. API and KEY are what the sandbox told.
set -eu

curl -sS --fail-with-body "${API}orders" -H "api_key: $KEY" -d '{
  "type": "redirect",
  "order_id": "first-1",
  "gateway": "MISTERCASH",
  "currency": "EUR",
  "amount": 137,
  "description": "First order"
}'
echo

curl -sS --fail-with-body "${API}orders/first-1" -H "api_key: $KEY"
echo
