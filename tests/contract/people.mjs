// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to try things on.

import assert from 'node:assert/strict';

/** An associate every tenant has. */
export const someone = 1;

/** The ids of all internal associates, ascending. */
export async function internalAssociates(session) {
    const rows = await session.webapi.getArchiveAgent().getArchiveListByColumns2Async('InternalUsers',
        'associateDbId', 'associateDbId asc', 'associateDbId > 0', 'all', 0, 500);
    return rows.map((row) => Number(row.columnData.associateDbId.displayValue.match(/\d+/)[0]));
}

/** What `choose` makes of the first internal associate for whom it makes anything at all. */
export async function firstFor(session, choose) {
    for (const associate of await internalAssociates(session)) {
        const chosen = await choose(associate);
        if (chosen)
            return chosen;
    }
    return assert.fail('Nobody fits');
}
