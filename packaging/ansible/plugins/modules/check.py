"""Ansible module: run `virt-slots check` where libvirt is and return its answers."""
# Copyright: the virt-slots authors
# GNU General Public License version 2, version 3 or any later one (see LICENSE)
# SPDX-License-Identifier: GPL-2.0-or-later

DOCUMENTATION = """
module: check
short_description: Which libvirt can still run the domains of this host
description:
  - Runs C(virt-slots check --format json) on the host and returns its answers. Changes nothing.
options:
  targets:
    description: Versions of libvirt, or releases of distributions, to hold the domains against.
    type: list
    elements: str
    required: true
  uri:
    description: The libvirt whose domains are checked.
    type: str
    default: qemu:///system
  domains:
    description: Which domains; none means all.
    type: list
    elements: str
    default: []
  files:
    description: XML files on the host to check instead of domains.
    type: list
    elements: path
    default: []
  host:
    description: With O(files), where they are defined now (a version or a release).
    type: str
  command:
    description: How virt-slots is called.
    type: list
    elements: str
    default: [virt-slots]
author: The virt-slots authors (@virt-slots)
"""

EXAMPLES = """
- name: Would Debian 12 take these domains?
  virt_slots.outlook.check:
    targets: [debian-12]
  register: answer
"""

RETURN = """
domains:
  description: One object a domain, as virt-slots check prints them.
  returned: always
  type: list
  elements: dict
worst:
  description: The worst of all answers.
  returned: always
  type: str
  sample: but
table:
  description: One row a domain and target.
  returned: always
  type: list
  elements: dict
"""

import json  # noqa: E402  # Ansible wants the documentation first
from typing import Any  # noqa: E402

_RANKS = ("yes", "but", "no")
_WITH_ANSWERS = (0, 1, 3)  # clean, findings, some domains could not be read


def arguments(options: dict[str, Any]) -> list[str]:
    """The command line for the module's options."""
    line = [*options["command"], "check", "--format", "json"]
    for target in options["targets"]:
        line += ["--target", target]
    if options["files"]:
        host = ["--host", options["host"]] if options["host"] else []
        return [*line, *host, "--", *options["files"]]
    return [*line, "--connect", options["uri"], "--readonly", "--", *options["domains"]]


def rows(domains: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One row a domain and target; a domain that could not be read has its error."""
    found = []
    for domain in domains:
        name = (domain["domain"] or {}).get("name") or domain["file"]
        for outlook in domain["outlook"]:
            row = {question: outlook[question]["answer"] for question in ("define", "migrate", "roll_back")}
            found.append({"domain": name, "target": outlook["target"], "error": None, **row})
        if not domain["outlook"]:
            found.append({"domain": name, "target": None, "error": domain["error"]})
    return found


def main() -> None:
    """Run it."""
    from ansible.module_utils.basic import AnsibleModule  # here, so that tests need no Ansible

    module = AnsibleModule(
        argument_spec={
            "targets": {"type": "list", "elements": "str", "required": True},
            "uri": {"type": "str", "default": "qemu:///system"},
            "domains": {"type": "list", "elements": "str", "default": []},
            "files": {"type": "list", "elements": "path", "default": []},
            "host": {"type": "str"},
            "command": {"type": "list", "elements": "str", "default": ["virt-slots"]},
        },
        mutually_exclusive=[("domains", "files")],
        supports_check_mode=True,
    )
    code, out, err = module.run_command(arguments(module.params))
    domains = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    if code not in _WITH_ANSWERS or (code == _WITH_ANSWERS[-1] and not domains):
        module.fail_json(msg=err.strip() or f"virt-slots ended with {code}", rc=code)
    unread = [domain for domain in domains if domain["error"] is not None and not domain["outlook"]]
    if unread and len(unread) == len(domains):
        module.fail_json(msg=unread[0]["error"], rc=code)
    answers = [outlook["answer"] for domain in domains for outlook in domain["outlook"]]
    worst = max(answers, key=_RANKS.index, default="yes")
    module.exit_json(changed=False, domains=domains, worst=worst, table=rows(domains))


if __name__ == "__main__":
    main()
