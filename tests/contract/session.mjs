// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor's client, signed in to a tenant, and a record of what it sent and got.

import assert from 'node:assert/strict';

import { assertDecoded } from './decoded.mjs';
import { WebApi, axios } from './vendor.mjs';

const send = axios.getAdapter('http');

/** A signed-in client: `webapi` is the vendor's, call() and last() are ours. */
export class Session {
    #last;

    /** `options` are the client's own, such as { languageCode: 'sv' }; `signIn` may choose another way in. */
    constructor(root, options = {}, signIn = (webapi) => webapi.authenticateWithPassword('demo', 'demo')) {
        const adapter = (request) => this.#record(request);
        this.webapi = new WebApi({ baseUrl: root, axiosConfig: { adapter }, ...options });
        signIn(this.webapi);
    }

    /** The last exchange: { method, url, headers, sent, status, body }; `body` is the answer before decoding. */
    last() {
        return this.#last;
    }

    /**
     * Awaits a call of the client, asserts that the answer was decoded to `type` of its model, and returns
     * what the client made of it. "null" is a type too: nothing found; "void": an answer without content.
     */
    async call(promise, type) {
        const value = await promise;
        const { status, body } = this.last();
        if (type === 'void') {
            assert.equal(status, 204);
        } else if (type === 'null') {
            assert.equal(status, 200);
            assert.equal(body, null);
        } else {
            assert.equal(status, 200);
            assertDecoded(body, value, type);
        }
        return value;
    }

    async #record(request) {
        const exchange = { method: request.method, url: request.url, headers: request.headers.toJSON(),
            sent: request.data };
        this.#last = exchange;
        const answer = (response) => {
            exchange.status = response.status;
            exchange.body = response.data ? JSON.parse(response.data) : undefined;
        };
        try {
            const response = await send(request);
            answer(response);
            return response;
        } catch (error) {
            if (error.response)
                answer(error.response);
            throw error;
        }
    }
}

/** Asserts that a call of the client is refused with `status`; returns the error body. */
export async function refused(promise, status) {
    const error = await promise.then(() => assert.fail('The call was not refused'), (reason) => reason);
    assert.equal(error.response?.status, status, String(error));
    return error.response.data;
}
