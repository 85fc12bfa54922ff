#include "session.h"

/* Ways to make GLPK give up. Every one would end the process without the guard. */
static int32_t provoke(glpk_session *session, void *argument) {
  glp_prob *problem = glp_create_prob();
  session->original = problem;
  glp_add_rows(problem, 2);
  glp_add_cols(problem, 2);
  glp_smcp simplex;
  glp_iocp search;
  glp_init_smcp(&simplex);
  glp_init_iocp(&search);
  char long_name[300];
  for (int position = 0; position < 299; position++) long_name[position] = 'a';
  long_name[299] = '\0';
  int rows[3] = {0, 1, 1}, columns[3] = {0, 1, 1};
  double values[3] = {0, 1, 1};
  switch (*(int32_t *)argument) {
    case 0: glp_set_row_bnds(problem, 3, GLP_LO, 0, 0); break;
    case 1: glp_set_col_bnds(problem, 0, GLP_LO, 0, 0); break;
    case 2: glp_add_rows(problem, 0); break;
    case 3: glp_load_matrix(problem, 2, rows, columns, values); break;
    case 4: glp_set_row_name(problem, 1, long_name); break;
    case 5: glp_set_col_name(problem, 1, "a\nb"); break;
    case 6: simplex.tm_lim = -1; glp_simplex(problem, &simplex); break;
    case 7: search.tol_int = 2; glp_intopt(problem, &search); break;
    case 8: glp_set_col_bnds(problem, 1, 99, 0, 0); break;
    case 9: glp_mem_limit(1); glp_add_cols(problem, 1000000); break;
    default: break;
  }
  return 0;
}

int32_t glpk_session_provoke(int32_t way) {
  glpk_session *session = glpk_session_open(0);
  if (session == NULL) return GLPK_OUT_OF_MEMORY;
  int32_t code = glpk_guarded(session, provoke, &way);
  glpk_session_close(session);
  return code;
}
