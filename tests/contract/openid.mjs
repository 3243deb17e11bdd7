// SPDX-License-Identifier: GPL-3.0-or-later
// The tenant's sign-in service, used as a program of a partner would (API reference 7.2).

import { createHash, randomBytes } from 'node:crypto';

const client = 'seatkeeper-demo';
const redirect = 'http://127.0.0.1:4300/signed-in'; // nobody listens there: the address itself holds the code

/** Signs in with a browser's part played by us; returns an access token. */
export async function accessToken(root) {
    const service = await json(fetch(new URL('/login/.well-known/openid-configuration', root)));
    const verifier = randomBytes(48).toString('base64url');
    const question = new URLSearchParams({
        client_id: client,
        scope: 'openid',
        redirect_uri: redirect,
        response_type: 'code',
        state: randomBytes(16).toString('hex'),
        nonce: randomBytes(16).toString('hex'),
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
    });
    const answer = await fetch(`${service.authorization_endpoint}?${question}`, { redirect: 'manual' });
    const code = new URL(answer.headers.get('location')).searchParams.get('code');
    const tokens = await json(fetch(service.token_endpoint, {
        method: 'POST',
        body: new URLSearchParams({
            grant_type: 'authorization_code',
            client_id: client,
            code,
            redirect_uri: redirect,
            code_verifier: verifier,
        }),
    }));
    return tokens.access_token;
}

async function json(answer) {
    const response = await answer;
    if (!response.ok)
        throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
    return response.json();
}
