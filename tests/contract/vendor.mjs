// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor's client. Its CommonJS build, since Node cannot load its other one without a bundler.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const requireFromClient = createRequire(require.resolve('@superoffice/webapi'));

export const { WebApi } = require('@superoffice/webapi');
export const enums = require('@superoffice/webapi/Enums.js');
export const converters = require('@superoffice/webapi/Converters.js');
/** Where it declares the types of what goes over the wire. */
export const carriersFile = require.resolve('@superoffice/webapi/Carriers.d.ts');
/** The HTTP library it sends with. */
export const axios = requireFromClient('axios');
