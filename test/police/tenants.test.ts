import { wrongTenantMatrix } from './wrong-tenant.ts'

wrongTenantMatrix(1, 20_000)
