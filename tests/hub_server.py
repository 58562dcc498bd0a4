"""A small hub on this machine: the part of the hub's interface that its client uses.

It refuses what the real one refuses: unknown paths and fields, writing without a token, files whose
content differs from what was announced, and metadata of a card that it cannot read.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import yaml

TOKEN = "hf_" + "a" * 34
LFS = re.compile(r"\.(onnx|safetensors|bin|data)\Z")


class Repositories:
    """The content of the hub."""

    def __init__(self) -> None:
        self.files: dict[str, dict[str, bytes]] = {}
        self.objects: dict[str, bytes] = {}
        self.private: set[str] = set()
        self.commits: list[dict[str, Any]] = []
        self.requested: list[str] = []

    def revision(self, name: str) -> str:
        """Return the revision of a repository: a hash of its content."""
        content = hashlib.sha1()
        for file, data in sorted(self.files[name].items()):
            content.update(file.encode() + hashlib.sha256(data).digest())
        return content.hexdigest()


class Refused(Exception):
    """A request that the hub answers with an error."""

    def __init__(self, status: int, text: str, code: str = "", **more: str) -> None:
        super().__init__(text)
        self.status, self.code, self.body = status, code, {"error": text, **more}


@contextmanager
def serve() -> Iterator[tuple[Repositories, dict[str, str]]]:
    """Yield what the hub stores, and the environment of processes that use it with a token."""
    stored = Repositories()
    handler = type("Handler", (_Handler,), {"stored": stored})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield (
            stored,
            {
                "HF_ENDPOINT": f"http://127.0.0.1:{server.server_port}",
                "HF_TOKEN": TOKEN,
                "HF_HUB_DISABLE_XET": "1",
                "HF_HUB_DISABLE_TELEMETRY": "1",
                "NO_PROXY": "127.0.0.1",
            },
        )
        server.shutdown()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    stored: Repositories

    def do_GET(self) -> None:
        self.answer(self.read)

    do_HEAD = do_GET  # noqa: N815

    def do_POST(self) -> None:
        self.answer(self.write)

    def do_PUT(self) -> None:
        self.answer(self.upload)

    def answer(self, run: Any) -> None:
        headers = {"Content-Type": "application/json"}
        try:
            status, body, more = 200, *run()
            headers |= more
        except Refused as error:
            status, body = error.status, json.dumps(error.body).encode()
            headers |= {"X-Error-Code": error.code} if error.code else {}
        self.send_response(status)
        for key, value in (headers | {"Content-Length": str(len(body))}).items():
            self.send_header(key, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def repository(self, name: str) -> dict[str, bytes]:
        hidden = name in self.stored.private and not self.authorized()
        if name not in self.stored.files or hidden:
            raise Refused(404, "Repository not found", "RepoNotFound")
        return self.stored.files[name]

    def authorized(self) -> bool:
        return bool(self.headers["Authorization"] == f"Bearer {TOKEN}")

    def body(self) -> bytes:
        return self.rfile.read(int(self.headers["Content-Length"]))

    def read(self) -> tuple[bytes, dict[str, str]]:
        path = self.path.partition("?")[0]
        if match := re.fullmatch(r"/api/models/([^/]+/[^/]+)(/tree/[^/]+)?", path):
            files = self.repository(match[1])
            key = "path" if match[2] else "rfilename"
            listed = [
                {key: name, "size": len(data), "type": "file", "oid": "0" * 40}
                for name, data in sorted(files.items())
            ]
            info = {"id": match[1], "sha": self.stored.revision(match[1]), "siblings": listed}
            return json.dumps(listed if match[2] else info).encode(), {}
        if match := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([0-9a-f]{40})/(.+)", path):
            files = self.repository(match[1])
            if match[2] != self.stored.revision(match[1]) or match[3] not in files:
                raise Refused(404, "Entry not found", "EntryNotFound")
            if self.command == "GET":
                self.stored.requested.append(match[3])
            data = files[match[3]]
            return data, {"X-Repo-Commit": match[2], "ETag": hashlib.sha256(data).hexdigest()}
        raise Refused(404, f"unknown: {self.command} {path}")

    def write(self) -> tuple[bytes, dict[str, str]]:
        path, body = self.path.partition("?")[0], self.body()
        if path == "/api/validate-yaml":
            return self.validate(json.loads(body))
        if not self.authorized():
            raise Refused(401, "Invalid username or password.")
        if path == "/api/repos/create":
            return self.create(json.loads(body))
        if match := re.fullmatch(r"/api/models/([^/]+/[^/]+)/preupload/main", path):
            self.repository(match[1])
            asked = json.loads(body)["files"]
            modes = [
                {"path": f["path"], "uploadMode": "lfs" if LFS.search(f["path"]) else "regular"}
                | {"shouldIgnore": False, "oid": None}
                for f in asked
            ]
            return json.dumps({"files": modes}).encode(), {}
        if match := re.fullmatch(r"/([^/]+/[^/]+)\.git/info/lfs/objects/batch", path):
            self.repository(match[1])
            return self.batch(json.loads(body))
        if match := re.fullmatch(r"/api/models/([^/]+/[^/]+)/commit/main", path):
            return self.commit(match[1], [json.loads(line) for line in body.splitlines()])
        raise Refused(404, f"unknown: {self.command} {path}")

    def validate(self, asked: dict[str, str]) -> tuple[bytes, dict[str, str]]:
        front = re.match(r"---\n(.*?)\n---\n", asked["content"], re.DOTALL)
        fields = yaml.safe_load(front[1]) if front else {}
        if not isinstance(fields, dict) or not {"license", "tags"} <= fields.keys():
            raise Refused(400, "invalid metadata")
        return b'{"errors": [], "warnings": []}', {}

    def create(self, asked: dict[str, Any]) -> tuple[bytes, dict[str, str]]:
        if not asked.keys() <= {"name", "organization", "type", "private", "visibility"}:
            raise Refused(400, f"unknown fields: {sorted(asked)}")
        name = f"{asked['organization']}/{asked['name']}"
        if asked["organization"] != "me":
            raise Refused(403, "You don't have the rights to create a model under this namespace")
        url = f"http://127.0.0.1:{self.server.server_address[1]}/{name}"
        if name in self.stored.files:
            raise Refused(409, "You already created this model repo", url=url)
        self.stored.files[name] = {".gitattributes": b"*.onnx filter=lfs\n"}
        if asked.get("private") or asked.get("visibility") == "private":
            self.stored.private.add(name)
        return json.dumps({"url": url, "name": name, "id": "1"}).encode(), {}

    def batch(self, asked: dict[str, Any]) -> tuple[bytes, dict[str, str]]:
        assert asked["operation"] == "upload", asked
        base = f"http://127.0.0.1:{self.server.server_address[1]}/upload"
        objects = [
            {"oid": o["oid"], "size": o["size"]}
            | {"actions": {"upload": {"href": f"{base}/{o['oid']}/{o['size']}", "header": {}}}}
            for o in asked["objects"]
        ]
        body = json.dumps({"transfer": "basic", "objects": objects}).encode()
        return body, {"Content-Type": "application/vnd.git-lfs+json"}

    def upload(self) -> tuple[bytes, dict[str, str]]:
        match, data = re.fullmatch(r"/upload/([0-9a-f]{64})/(\d+)", self.path), self.body()
        if not match or (hashlib.sha256(data).hexdigest(), str(len(data))) != match.groups():
            raise Refused(400, "the content differs from what was announced")
        self.stored.objects[match[1]] = data
        return b"", {}

    def commit(self, name: str, lines: list[dict[str, Any]]) -> tuple[bytes, dict[str, str]]:
        files = dict(self.repository(name))
        for line in lines:
            value = line["value"]
            match line["key"]:
                case "header":
                    self.stored.commits.append(value)
                case "file":
                    assert value["encoding"] == "base64"
                    files[value["path"]] = base64.b64decode(value["content"])
                case "lfsFile":
                    assert value["algo"] == "sha256"
                    files[value["path"]] = self.stored.objects[value["oid"]]
                case "deletedFile":
                    del files[value["path"]]
                case key:
                    raise Refused(400, f"unknown key {key}")
        self.stored.files[name] = files
        sha = self.stored.revision(name)
        url = f"http://127.0.0.1:{self.server.server_address[1]}/{name}/commit/{sha}"
        return json.dumps({"commitOid": sha, "commitUrl": url, "success": True}).encode(), {}

    def log_message(self, *args: object) -> None:
        pass
