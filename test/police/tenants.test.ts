import { wrongTenantMatrix } from './wrong-tenant.ts'

wrongTenantMatrix(1, 300_000)
