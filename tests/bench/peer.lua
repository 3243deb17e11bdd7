-- SPDX-License-Identifier: GPL-3.0-or-later
-- What wrk posts: the same as bench_bare, with the body that the environment names.
wrk.method = 'POST'
wrk.headers['Content-Type'] = 'application/json'
wrk.headers['Accept'] = 'application/json'
wrk.headers['Authorization'] = 'Basic ZGVtbzpkZW1v'
wrk.body = os.getenv('BODY')
