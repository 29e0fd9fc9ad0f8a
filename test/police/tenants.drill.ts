import { wrongTenantMatrix } from './wrong-tenant.ts'

wrongTenantMatrix(200, 600_000)
