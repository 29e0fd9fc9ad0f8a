import { pageSchema } from '../hsds/schema.ts'
import { type Endpoint, endpoints, type Parameter } from './endpoints.ts'

const written = ({ name, type, means }: Parameter) => ({
  name,
  in: 'query',
  required: false,
  description: means,
  schema: { type },
})

const json = (schema: unknown) => ({ 'application/json': { schema } })
const refused = {
  400: { description: 'What was asked cannot be read; the answer says why (RFC 9457).' },
}

function pathsOf({ path, object, means, parameters, oneParameters }: Endpoint, base: string) {
  const schema = `${base}/schema`
  const answers = {
    200: {
      description: `A page of ${means.toLowerCase()}, or with format=ndjson all of them, a line each.`,
      content: {
        ...json(pageSchema(object, schema)),
        'application/x-ndjson': { schema: { $ref: `${schema}/${object}.json` } },
      },
    },
    ...refused,
  }
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  return {
    [`/${path}`]: {
      get: {
        operationId: `list_${path}`,
        summary: means,
        parameters: parameters.map(written),
        responses: answers,
      },
      post: {
        operationId: `list_${path}_by_post`,
        summary: `${means}, asked by form or JSON instead of by address. It only reads.`,
        parameters: parameters.map(written),
        requestBody: {
          content: Object.fromEntries(
            ['application/json', 'application/x-www-form-urlencoded'].map(type => [
              type,
              {
                schema: {
                  type: 'object',
                  properties: Object.fromEntries(
                    parameters.map(({ name, type: of, means: description }) => [
                      name,
                      { type: of, description },
                    ]),
                  ),
                },
              },
            ]),
          ),
        },
        responses: answers,
      },
    },
    [`/${path}/{id}`]: {
      get: {
        operationId: `one_of_${path}`,
        summary: `One of them, whole, by its source’s id or ours`,
        parameters: [id, ...oneParameters.map(written)],
        responses: {
          200: { description: 'The whole of it.', content: json({ $ref: `${schema}/${object}.json` }) },
          404: { description: 'There is none here.' },
          ...refused,
        },
      },
    },
  }
}

/** The OpenAPI document of one partnership's interface; `base` is where it stands, without a slash at its end. */
export const openApi = (base: string, name: string) => ({
  openapi: '3.1.0',
  info: {
    title: `Services of ${name}`,
    version: '3.1',
    summary: 'An open interface of the Human Services Data Specification (HSDS 3.1).',
    description: `Everything is public and read only. What the standard has no field for is said by our profile: ${base}/profile.`,
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  servers: [{ url: base }],
  paths: Object.assign(
    {
      '/': {
        get: {
          operationId: 'about',
          summary: 'Which edition of the standard this is, and where it is described',
          responses: {
            200: {
              description: 'The base document.',
              content: json({
                type: 'object',
                properties: {
                  version: { type: 'string' },
                  profile: { type: 'string', format: 'uri' },
                  openapi_url: { type: 'string', format: 'uri' },
                },
                required: ['version', 'profile', 'openapi_url'],
              }),
            },
          },
        },
      },
    },
    ...endpoints.map(each => pathsOf(each, base)),
  ),
})
