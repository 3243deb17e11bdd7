// SPDX-License-Identifier: GPL-3.0-or-later
// Compares an answer, field by field, with the model of the vendor's client that has decoded it.

import assert from 'node:assert/strict';

import { fieldsOf, wireName } from './carriermodel.mjs';
import { enums } from './vendor.mjs';

// What pages document and the client's model does not have (API reference 4.6, 4.9, 4.11).
const knownExtras = {
    GrantedModuleLicense: ['ExtraInfo'],
    LicenseInfo: ['ExtraInfo'],
    SoPrincipalCarrier: ['UserName'],
    User: ['Presence'], // which the tenant invents, for a field that nobody knows has to survive
};
// Of a user's person the tenant knows only what identifies it: the rest is no matter of licences.
const partlySent = ['Person'];

/**
 * Asserts that the client has decoded the answer `wire` to `value`, a `type` of its model such as
 * "ModuleLicenseLink[]": every field of the model was sent, none was sent that it does not know, and each has
 * become what the model says.
 */
export function assertDecoded(wire, value, type, path = type) {
    if (type.endsWith('[]'))
        assertList(wire, value, type.slice(0, -2), path);
    else if (type.startsWith('enums.'))
        assertEnum(wire, value, type.slice('enums.'.length), path);
    else if (type === 'Date')
        assertDate(wire, value, path);
    else if (type === 'string')
        assert.ok(value === wire && (wire === null || typeof wire === 'string'), `${path}: no text: ${wire}`);
    else if (type === 'number' || type === 'boolean')
        assert.ok(value === wire && typeof wire === type, `${path}: no ${type}: ${wire}`);
    else if (type !== 'any')
        assertCarrier(wire, value, type, path);
}

function assertList(wire, value, type, path) {
    assert.ok(Array.isArray(wire) || wire === null, `${path}: no list on the wire`);
    assert.ok(Array.isArray(value), `${path}: the client made no list of it`);
    assert.equal(value.length, wire?.length ?? 0, `${path}: rows`);
    value.forEach((item, index) => assertDecoded(wire[index], item, type, `${path}[${index}]`));
}

function assertEnum(wire, value, name, path) {
    if (wire === null)
        return;
    assert.equal(typeof wire, 'string', `${path}: enums are names`);
    for (const part of wire.split(/, */))
        assert.ok(part in enums[name], `${path}: the client knows no ${name} "${part}"`);
    assert.notEqual(value, undefined, `${path}: the client did not understand "${wire}"`);
}

function assertDate(wire, value, path) {
    if (wire === null) {
        assert.equal(value, null, path);
        return;
    }
    assert.match(wire, /^\d{4}-\d{2}-\d{2}T/, `${path}: no date: ${wire}`);
    assert.ok(value instanceof Date && !Number.isNaN(value.getTime()), `${path}: not read as a date: ${wire}`);
}

function assertCarrier(wire, value, type, path) {
    const fields = fieldsOf(type);
    assert.ok(fields, `the client has no type ${type}`);
    if (wire === null) {
        assert.equal(value, null, path);
        return;
    }
    assert.equal(typeof wire, 'object', `${path}: no object`);
    if (fields.length === 0)
        return; // a dictionary: its keys are data
    for (const field of fields) {
        const sent = wireName(field.name);
        const isSent = Object.hasOwn(wire, sent);
        assert.ok(isSent || partlySent.includes(type), `${path}: ${sent} was not sent`);
        if (isSent)
            assertDecoded(wire[sent], value[field.name], field.type, `${path}.${field.name}`);
    }
    const known = [...fields.map((field) => wireName(field.name)), ...(knownExtras[type] ?? [])];
    const unknown = Object.keys(wire).filter((name) => !known.includes(name));
    assert.deepEqual(unknown, [], `${path}: sent, but not in the client's model`);
}
