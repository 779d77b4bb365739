package org.qualedger.assembled.server;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys {@link AssembledApplication} once and for all test classes. Arquillian by itself deploys
 * for every class, which costs more than the tests; a test class here needs no {@code @Deployment}.
 */
public class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Once.class);
  }

  /** Lets the first deployment through and gives its scenario to every later class. */
  public static class Once {

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> classScenario;
    @Inject private Event<GenerateDeployment> generate;
    private @Nullable DeploymentScenario scenario;
    private boolean tried;
    private @Nullable Exception failure;

    /** Made by Arquillian, which then injects. */
    @SuppressWarnings("NullAway.Init")
    public Once() {}

    public void generateOnce(@Observes EventContext<GenerateDeployment> context) {
      if (context.getEvent().getTestClass().getJavaClass() == AssembledApplication.class) {
        context.proceed();
      } else if (scenario == null) {
        generate.fire(new GenerateDeployment(new TestClass(AssembledApplication.class)));
        scenario = classScenario.get();
      } else {
        classScenario.set(scenario);
      }
    }

    public void deployOnce(@Observes EventContext<DeployManagedDeployments> context) {
      if (failure != null) {
        throw new IllegalStateException("The application could not be deployed", failure);
      }
      if (!tried) {
        tried = true;
        try {
          context.proceed();
        } catch (Exception cause) {
          failure = cause;
          throw new IllegalStateException("The application could not be deployed", cause);
        }
      }
    }

    /** Never: the server, with its folder, is thrown away after the last class. */
    public void leaveDeployed(@Observes EventContext<UnDeployManagedDeployments> context) {}
  }
}
