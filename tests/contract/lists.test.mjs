// SPDX-License-Identifier: GPL-3.0-or-later
// Who there is: archives, lists, associates.

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { assertDecoded } from './decoded.mjs';
import { internalAssociates, someone } from './people.mjs';
import { Session } from './session.mjs';
import { startTenant } from './tenant.mjs';

let tenant;
let session;
let archive;

before(async () => {
    tenant = await startTenant();
    session = new Session(tenant.root);
    archive = session.webapi.getArchiveAgent();
});
after(() => tenant?.stop());

const provider = 'InternalUsers';
const columns = ['associateDbId', 'fullName', 'superoffice_ten-sales'];

/** Asserts what the client hands on undecoded: the cells of each row. */
function assertCells(rows) {
    assert.ok(rows.length > 0);
    rows.forEach((row, index) => {
        assert.deepEqual(Object.keys(row.columnData).toSorted(), columns.toSorted());
        const cells = session.last().body.Rows?.[index] ?? session.last().body[index];
        for (const column of columns)
            assertDecoded(cells.ColumnData[column], row.columnData[column], 'ArchiveColumnData');
        assert.match(row.columnData.associateDbId.displayValue, /^\[I:\d+\]$/);
    });
}

suite('archives', () => {
    const order = 'associateDbId asc';
    const everybody = 'associateDbId > 0';

    test('rows', async () => {
        const rows = await session.call(archive.getArchiveListByColumns2Async(provider, columns.join(), order,
            everybody, 'all', 0, 10), 'ArchiveListItem[]');
        assert.equal(rows.length, 10);
        assertCells(rows);
    });

    test('rows and their number', async () => {
        const list = await session.call(archive.getArchiveListByColumnsWithHeader2Async(provider, columns.join(),
            order, everybody, 'all', 1, 10, 'rowcount=true'), 'ArchiveListResult');
        assert.equal(list.rowCount, (await internalAssociates(session)).length);
        assert.equal(list.rows.length, 10);
    });

    test('pages follow on each other', async () => {
        const page = async (number) => {
            const rows = await archive.getArchiveListByColumns2Async(provider, 'associateDbId', order, everybody,
                'all', number, 20);
            return rows.map((row) => Number(row.columnData.associateDbId.displayValue.match(/\d+/)[0]));
        };
        const pages = [await page(0), await page(1), await page(2), await page(3)].flat();
        assert.deepEqual(pages, await internalAssociates(session));
    });

    test('the holders of a licence', async () => {
        const rows = await archive.getArchiveListByColumns2Async('AllUsers', columns.join(), order, everybody,
            'superoffice_ten-sales', 0, 500);
        const terms = await session.webapi.getLicenseAgent().getLicenseFromDBAsync('SUPEROFFICE');
        const plan = terms.extendedModuleLicenses.find((each) => each.current.moduleName === 'ten-sales');
        assert.equal(rows.length, plan.numberOfLicensesInUse);
    });

    test('columns and entities', async () => {
        const available = await session.call(archive.getAvailableColumnsAsync(provider, ''), 'ArchiveColumnInfo[]');
        const names = available.map((column) => column.name);
        assert.ok(columns.every((column) => names.includes(column)), names.join());
        const entities = await session.call(archive.getAvailableEntitiesAsync(provider, ''), 'MDOListItem[]');
        assert.ok(entities.some((entity) => entity.name.length > 0));
    });
});

suite('associates', () => {
    test('as a list', async () => {
        const items = await session.call(
            session.webapi.getMDOAgent().getListAsync('Associate', false, '', false), 'MDOListItem[]');
        assert.ok(items.length > 0);
    });

    test('by id, and those of a group', async () => {
        const agent = session.webapi.getAssociateAgent();
        const ids = (await internalAssociates(session)).slice(0, 3);
        const several = await session.call(agent.getAssociateListAsync(ids), 'Associate[]');
        assert.deepEqual(several.map((each) => each.associateId), ids);
        const group = await session.call(agent.getAssociatesByGroupAsync(several[0].groupIdx, 2), 'Associate[]');
        assert.ok(group.some((each) => each.associateId === someone));
    });
});
