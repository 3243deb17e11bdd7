// SPDX-License-Identifier: GPL-3.0-or-later
// That nothing the client can ask about licences is left untried.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

import { WebApi } from './vendor.mjs';

test('every call of the License agent is made by a test', () => {
    const agent = new WebApi({ baseUrl: 'http://127.0.0.1/demo' }).getLicenseAgent();
    const calls = Object.getOwnPropertyNames(Object.getPrototypeOf(agent))
        .filter((name) => name.endsWith('Async') && !name.startsWith('_'));
    assert.equal(calls.length, 23);

    const folder = new URL('.', import.meta.url);
    const tests = readdirSync(folder)
        .filter((name) => name.endsWith('.test.mjs'))
        .map((name) => readFileSync(new URL(name, folder), 'utf8'))
        .join();
    assert.deepEqual(calls.filter((call) => !tests.includes(call)), []);
});
