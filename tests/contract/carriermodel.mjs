// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor's own model of what goes over the wire, read from the type declarations it ships.

import { readFileSync } from 'node:fs';

import { carriersFile } from './vendor.mjs';

const declarations = readFileSync(carriersFile, 'utf8');

// The bodies of all interfaces by name: { base, body }.
const interfaces = new Map(
    [...declarations.matchAll(/^export interface (\w+)(?: extends (\w+))? \{\n([^]*?)^\}/gm)]
        .map(([, name, base, body]) => [name, { base, body }]));

/**
 * The fields of a carrier with those of the carrier it extends: [{ name, type }]. Undefined where the vendor
 * declares no such type; empty for its dictionaries.
 */
export function fieldsOf(type) {
    const declared = interfaces.get(type);
    if (!declared)
        return undefined;
    const inherited = declared.base ? fieldsOf(declared.base) : [];
    const own = [...declared.body.matchAll(/^ {4}(\w+)\??: ([^;]+);$/gm)];
    return [...inherited, ...own.map(([, name, fieldType]) => ({ name, type: fieldType }))];
}

/** How a field of the model is spelled on the wire. */
export function wireName(field) {
    return field[0].toUpperCase() + field.slice(1);
}
