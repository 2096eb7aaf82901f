/** The open inbox as lines of code: what the page does, ready to paste. */

export interface Snippet {
  readonly name: string;
  readonly code: string;
}

export interface Access {
  readonly origin: string;
  readonly address: string;
  readonly token: string;
}

export function snippets(access: Access): readonly Snippet[] {
  return [
    { name: "curl", code: curl(access) },
    { name: "Python", code: python(access) },
    { name: "pytest", code: pytest(access) },
  ];
}

/** The token as it may be shown to a room. */
export function masked(code: string, token: string): string {
  return code.replaceAll(token, `${token.slice(0, token.indexOf("."))}.…`);
}

function curl({ origin, address, token }: Access): string {
  return `# ${address}
export MAYFLY_TOKEN='${token}'

# the mails, newest first
curl -s -H "Authorization: Bearer $MAYFLY_TOKEN" \\
  ${origin}/v1/inbox/messages

# wait up to 20 seconds for a code or link
curl -s -H "Authorization: Bearer $MAYFLY_TOKEN" \\
  '${origin}/v1/inbox/verification?wait=20'
`;
}

function python({ origin, address, token }: Access): string {
  return `import httpx

inbox = httpx.Client(
    base_url="${origin}/v1/inbox",
    headers={"Authorization": "Bearer ${token}"},
    timeout=30,
)

# ${address}
for mail in inbox.get("/messages").json()["messages"]:
    print(mail["sender"]["address"], mail["subject"])

answer = inbox.get("/verification", params={"wait": 20})
if answer.status_code == 200:  # 204: nothing came in time
    print(answer.json()["code"], answer.json()["link"])
`;
}

function pytest({ origin }: Access): string {
  return `import httpx
import pytest


@pytest.fixture
def inbox():
    with httpx.Client(base_url="${origin}/v1", timeout=30) as client:
        made = client.post("/inbox", json={}).raise_for_status().json()
        client.headers["Authorization"] = f"Bearer {made['token']}"
        client.address = made["address"]
        yield client
        client.delete("/inbox")


def test_sign_up_sends_a_code(inbox):
    sign_up(inbox.address)  # your application

    answer = inbox.get("/inbox/verification", params={"wait": 20})

    assert answer.status_code == 200, "no mail came"
    assert answer.json()["code"]
`;
}
