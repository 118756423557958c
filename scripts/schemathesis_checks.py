"""What schemathesis holds of each answer: schemathesis's own check takes every
code that it does not know, such as NOT_FOUND, for a fault of the server."""

import schemathesis

FAULTS = {"", "INTERNAL", "UNAVAILABLE", "FOREIGN_DATA"}


@schemathesis.check
def no_fault(ctx, response, case):
    """No status of 500 or above, JSON in each answer, and a code of the client's in each error."""
    assert response.status_code < 500, f"status {response.status_code}"
    answer = response.json()
    for error in answer.get("errors", []):
        code = error.get("extensions", {}).get("code", "")
        assert code not in FAULTS, f"{code}: {error['message']}"
        assert error["message"], "an error without words"
    assert "errors" in answer or "data" in answer, "neither data nor errors"
