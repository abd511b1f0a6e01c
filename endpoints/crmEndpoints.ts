import type { Endpoint } from '@/src/platform/http/endpoint'
import { submitLead } from './public/crm/submitLead'
import { addManyTasks } from './staff/crm/addManyTasks'
import { assignManyLeads } from './staff/crm/assignManyLeads'
import { changeLead } from './staff/crm/changeLead'
import { changeOwner } from './staff/crm/changeOwner'
import { changeStage } from './staff/crm/changeStage'
import { checkLeadImport } from './staff/crm/checkLeadImport'
import { customerPartEndpoints } from './staff/crm/customerPartEndpoints'
import { discardLeadImport } from './staff/crm/discardLeadImport'
import { duplicateEndpoints } from './staff/crm/duplicateEndpoints'
import { enterActivity } from './staff/crm/enterActivity'
import { enterLead } from './staff/crm/enterLead'
import { leadImportTemplate } from './staff/crm/leadImportTemplate'
import { listActivities } from './staff/crm/listActivities'
import { listBoardStage } from './staff/crm/listBoardStage'
import { listCustomers } from './staff/crm/listCustomers'
import { listLeadImportRows } from './staff/crm/listLeadImportRows'
import { listLeads } from './staff/crm/listLeads'
import { lookUpCustomer } from './staff/crm/lookUpCustomer'
import { mergeEndpoints } from './staff/crm/mergeEndpoints'
import { moveManyLeads } from './staff/crm/moveManyLeads'
import { routeLead } from './staff/crm/routeLead'
import { routeManyLeads } from './staff/crm/routeManyLeads'
import { segmentEndpoints } from './staff/crm/segmentEndpoints'
import { showBoard } from './staff/crm/showBoard'
import { showLead } from './staff/crm/showLead'
import { showLeadImport } from './staff/crm/showLeadImport'
import { startLeadImport } from './staff/crm/startLeadImport'
import { tickTask } from './staff/crm/tickTask'
import { tryRouting } from './staff/crm/tryRouting'
import { untickTask } from './staff/crm/untickTask'

/** The doors of leads and customers. */
export const crmEndpoints: Endpoint[] = [
  submitLead,
  listLeads,
  enterLead,
  showLead,
  changeStage,
  changeOwner,
  listActivities,
  enterActivity,
  lookUpCustomer,
  listCustomers,
  tickTask,
  untickTask,
  showBoard,
  listBoardStage,
  checkLeadImport,
  leadImportTemplate,
  showLeadImport,
  listLeadImportRows,
  startLeadImport,
  discardLeadImport,
  moveManyLeads,
  assignManyLeads,
  routeManyLeads,
  routeLead,
  tryRouting,
  addManyTasks,
  changeLead,
  ...duplicateEndpoints,
  ...mergeEndpoints,
  ...customerPartEndpoints,
  ...segmentEndpoints,
]
