#include "session.h"

#include <float.h>
#include <limits.h>
#include <time.h>

/* Making the problem */

struct columns {
  int32_t count;
  const int32_t *types, *kinds;
  const double *lower, *upper, *costs;
};

static int32_t add_columns(glpk_session *session, void *argument) {
  const struct columns *columns = argument;
  glp_prob *problem = glp_create_prob();
  session->original = problem;
  glp_set_obj_dir(problem, GLP_MIN);
  if (columns->count > 0) glp_add_cols(problem, columns->count);
  for (int32_t column = 1; column <= columns->count; column++) {
    glp_set_col_kind(problem, column, columns->kinds[column]);
    glp_set_col_bnds(problem, column, columns->types[column], columns->lower[column], columns->upper[column]);
    glp_set_obj_coef(problem, column, columns->costs[column]);
  }
  return 0;
}

int32_t glpk_session_add_columns(glpk_session *session, int32_t count, const int32_t *types, const int32_t *kinds,
                                 const double *lower, const double *upper, const double *costs) {
  struct columns columns = {count, types, kinds, lower, upper, costs};
  return glpk_guarded(session, add_columns, &columns);
}

struct rows {
  int32_t count;
  const int32_t *types;
  const double *lower, *upper;
};

static int32_t add_rows(glpk_session *session, void *argument) {
  const struct rows *rows = argument;
  if (rows->count > 0) glp_add_rows(session->original, rows->count);
  for (int32_t row = 1; row <= rows->count; row++) {
    glp_set_row_bnds(session->original, row, rows->types[row], rows->lower[row], rows->upper[row]);
  }
  return 0;
}

int32_t glpk_session_add_rows(glpk_session *session, int32_t count, const int32_t *types, const double *lower,
                              const double *upper) {
  struct rows rows = {count, types, lower, upper};
  return glpk_guarded(session, add_rows, &rows);
}

struct elements {
  int32_t count;
  const int32_t *rows, *columns;
  const double *values;
};

static int32_t add_elements(glpk_session *session, void *argument) {
  const struct elements *elements = argument;
  glp_load_matrix(session->original, elements->count, elements->rows, elements->columns, elements->values);
  return 0;
}

int32_t glpk_session_add_elements(glpk_session *session, int32_t count, const int32_t *rows, const int32_t *columns,
                                  const double *values) {
  struct elements elements = {count, rows, columns, values};
  return glpk_guarded(session, add_elements, &elements);
}

/* Preparing */

static int32_t prepare(glpk_session *session, void *argument) {
  const int32_t *simplify = argument;
  if (!*simplify) {
    session->prepared = session->original;
  } else {
    session->preparation = glp_npp_alloc_wksp();
    glp_npp_load_prob(session->preparation, session->original, GLP_MIP, GLP_OFF);
    int code = glp_npp_preprocess1(session->preparation, GLP_ON);
    if (code != 0) return code;
    session->prepared = glp_create_prob();
    glp_npp_build_prob(session->preparation, session->prepared);
  }
  if (glp_get_num_rows(session->prepared) > 0 && glp_get_num_cols(session->prepared) > 0) {
    glp_scale_prob(session->prepared, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N | GLP_SF_SKIP);
    glp_adv_basis(session->prepared, 0);
  }
  return 0;
}

int32_t glpk_session_prepare(glpk_session *session, int32_t simplify) {
  return glpk_guarded(session, prepare, &simplify);
}

/* The first relaxation */

struct relaxing {
  const glpk_relaxation_options *options;
  glpk_relaxation *relaxation;
};

static int32_t relax(glpk_session *session, void *argument) {
  struct relaxing *relaxing = argument;
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_ERR;
  parameters.tol_bnd = relaxing->options->bound_tolerance;
  parameters.tm_lim = relaxing->options->time_limit;
  parameters.it_lim = relaxing->options->iteration_limit;
  int code = glp_simplex(session->prepared, &parameters);
  relaxing->relaxation->primal_status = glp_get_prim_stat(session->prepared);
  relaxing->relaxation->dual_status = glp_get_dual_stat(session->prepared);
  relaxing->relaxation->objective = glp_get_obj_val(session->prepared);
  return code;
}

int32_t glpk_session_relax(glpk_session *session, const glpk_relaxation_options *options,
                           glpk_relaxation *relaxation) {
  struct relaxing relaxing = {options, relaxation};
  return glpk_guarded(session, relax, &relaxing);
}

/* The search */

struct searching {
  const glpk_search_options *options;
  glpk_observer observer;
  void *context;
  glpk_snapshot *snapshot;
  double last_look; /* seconds */
};

static double seconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void look(glp_tree *tree, glpk_snapshot *snapshot) {
  glp_prob *problem = glp_ios_get_prob(tree);
  snapshot->has_incumbent = glp_mip_status(problem) == GLP_FEAS;
  snapshot->incumbent = snapshot->has_incumbent ? glp_mip_obj_val(problem) : 0;
  int best = glp_ios_best_node(tree);
  double bound = best == 0 ? DBL_MAX : glp_ios_node_bound(tree, best);
  /* What has been cut off can be as good as the best solution, but not better. */
  if (snapshot->has_incumbent && snapshot->incumbent < bound) bound = snapshot->incumbent;
  snapshot->bound = bound == DBL_MAX ? -DBL_MAX : bound;
}

static void watch(glp_tree *tree, void *info) {
  struct searching *searching = info;
  int nodes = 0;
  glp_ios_tree_size(tree, NULL, NULL, &nodes);
  searching->snapshot->node_count = nodes;
  if (nodes > searching->options->node_limit) {
    look(tree, searching->snapshot);
    glp_ios_terminate(tree);
    return;
  }
  /* Finding the best bound walks the list of open nodes, so not every time. */
  double now = seconds_now();
  if (glp_ios_reason(tree) != GLP_IBINGO && now - searching->last_look < 0.02) return;
  searching->last_look = now;
  look(tree, searching->snapshot);
  if (searching->observer(searching->snapshot, searching->context) != 0) glp_ios_terminate(tree);
}

static int32_t search(glpk_session *session, void *argument) {
  struct searching *searching = argument;
  const glpk_search_options *options = searching->options;
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = GLP_MSG_ERR;
  parameters.br_tech = options->branching;
  parameters.bt_tech = options->backtracking;
  parameters.tol_int = options->integer_tolerance;
  parameters.tol_obj = options->objective_tolerance;
  parameters.tm_lim = options->time_limit;
  parameters.cb_func = watch;
  parameters.cb_info = searching;
  /* Not Gomory's cuts and not MIR cuts: with coefficients of some 100,000 they made GLPK call models that have a
     solution infeasible, and on assignment models the search was no faster for them. */
  parameters.cov_cuts = parameters.clq_cuts = options->uses_cuts ? GLP_ON : GLP_OFF;
  return glp_intopt(session->prepared, &parameters);
}

int32_t glpk_session_search(glpk_session *session, const glpk_search_options *options, glpk_observer observer,
                            void *context, glpk_snapshot *snapshot) {
  *snapshot = (glpk_snapshot){0, 0, -DBL_MAX, 0};
  struct searching searching = {options, observer, context, snapshot, 0};
  return glpk_guarded(session, search, &searching);
}

/* Reading */

static int32_t status(glpk_session *session, void *argument) {
  (void)argument;
  return glp_mip_status(session->prepared);
}

int32_t glpk_session_status(glpk_session *session) {
  return glpk_guarded(session, status, NULL);
}

static int32_t read(glpk_session *session, void *argument) {
  double *values = argument;
  if (session->preparation != NULL) {
    glp_npp_postprocess(session->preparation, session->prepared);
    glp_npp_obtain_sol(session->preparation, session->original);
  }
  int count = glp_get_num_cols(session->original);
  for (int column = 1; column <= count; column++) {
    values[column] = glp_mip_col_val(session->original, column);
  }
  return 0;
}

int32_t glpk_session_read(glpk_session *session, double *values) {
  return glpk_guarded(session, read, values);
}
