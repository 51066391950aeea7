#!/bin/sh
# Places an order, prints where to pay, and reads the order. API and KEY are printed by the sandbox.
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
